/** Whether a key belongs to an input method (Chinese, Japanese, Korean), where Enter takes a word and not the field. */

/** Safari says that the word is done before it hears of its Enter; the key code of input methods gives that Enter away. */
const INPUT_METHOD_KEY = 229;

export const isComposing = ({ nativeEvent }: { readonly nativeEvent: Pick<KeyboardEvent, 'isComposing' | 'keyCode'> }): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === INPUT_METHOD_KEY;
