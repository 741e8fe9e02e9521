// Phrases that patterns name in capitals, where one word is not enough.

export const phrases: Readonly<Record<string, string>> = {
  SPELLED:
    '( TENS ( -? ONES )? | TEENS | ONES ) ( hundred ( and? ( TENS ( -? ONES )? | TEENS | ONES ) )? | thousand )?',
  NUMBER: '( INTEGER ( -? #12 / #12 )? | DECIMAL | SPELLED )',
  COUNT:
    '( ( a | one ) half | half ( a | an ) | a hundred | a dozen | dozen | NUMBER ( and ( a | one ) half )? )',
  VAGUE:
    '( a couple of? | couple of? | a few ( more )? | few | several more? | some | many more? | a number of | dozens of | hundreds of | thousands of | countless )',
  ANY: '( VAGUE | COUNT more? | a | an )',
  SPAN: '( UNIT | UNITS | CLOCKUNIT | CLOCKUNITS )',
  SPANS: '( UNITS | CLOCKUNITS )',
  WORDYEAR:
    '( nineteen | eighteen | seventeen ) ( hundred | oh -? ONES | TENS ( -? ONES )? | TEENS ) | two thousand ( and? ( ONES | TEENS ) )? | twenty ( TEENS | TENS ( -? ONES )? )',
  ANYYEAR: '( YEAR | WORDYEAR )',
  OLDSTYLE: '( old style | o . s . | o . s | julian | julian calendar | in the julian calendar )',
  NEWSTYLE: '( new style | n . s . | n . s | gregorian | in the gregorian calendar )',
  DET: '( the | a | an | his | her | their | its | our | this | that | those | these )',
  ANYWORD: "( ? 's | Capital 's | ? | Capital | - )",
};
