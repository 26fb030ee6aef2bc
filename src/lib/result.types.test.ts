/** What a Result's type refuses: where a line below compiles although it is said not to, `tsc -b` fails. */
import { expectTypeOf, test } from 'vitest';
import { ok, type Result, refused } from './result.ts';

const half = (n: number): Result<number> => (n % 2 === 0 ? ok(n / 2) : refused('Odd.'));

test('a value is read only where it was asked whether there is one', () => {
  const read = half(4);
  // @ts-expect-error There may be no value.
  read.value;
  // @ts-expect-error There may be no reason.
  read.reason;
  if (read.ok) expectTypeOf(read.value).toEqualTypeOf<number>();
  else expectTypeOf(read.reason).toEqualTypeOf<string>();
});

test('neither a value nor a reason stands for the other', () => {
  const take = (_: Result<number>) => undefined;
  // @ts-expect-error A value is wrapped by ok().
  take(2);
  // @ts-expect-error The value of another type.
  take(ok('2'));
  // @ts-expect-error The reason is a sentence here.
  take(refused(404));
  // @ts-expect-error A refusal has no value.
  take({ ok: false, value: 2 });
  take(half(2));
});

test('a Result is not written to', () => {
  const read = ok(2);
  const write = () => {
    // @ts-expect-error An answer stays what it was.
    read.value = 3;
  };
  expectTypeOf(write).returns.toBeVoid();
});
