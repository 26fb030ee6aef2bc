/** A tab's place at a project: whether it may write, told once it is known and again when it changes. */
import type { Claim, MakeClaim, Standing } from '../../storage/claims.ts';
import type { ProjectId } from '../../storage/records.ts';

export interface Seat {
  readonly id: ProjectId;
  readonly claim: Claim;
  standing: Standing;
}

export interface SeatWatcher {
  readonly onChange: (seat: Seat) => void;
  /** Another tab wants the project. */
  readonly onAsked: (seat: Seat) => Promise<unknown>;
}

/** Answers as soon as it is known whose the project is. */
export function takeSeat(makeClaim: MakeClaim, id: ProjectId, { onChange, onAsked }: SeatWatcher): Promise<Seat> {
  return new Promise((resolve) => {
    let seat: Seat | undefined;
    const hear = (standing: Standing) => {
      if (seat) {
        seat.standing = standing;
        onChange(seat);
      } else {
        seat = { id, claim, standing };
        resolve(seat);
      }
    };
    const claim = makeClaim(id, {
      onAsked: async () => seat && onAsked(seat),
      onStanding: (standing) => queueMicrotask(() => hear(standing)), // a claim may answer before it is handed back
    });
  });
}
