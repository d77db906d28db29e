/**
 * Every reminder of the year. An entry: whom (c contributor, e editor, t editor-in-chief, v office, l leader), day and
 * hour. A, which plans two weeks ahead, is never reminded. B is reminded on Wednesday and writes on Thursday.
 */
export const REMINDERS: readonly (readonly [week: string, B: string, C: string])[] = [
  // New Year's Thursday and the Friday swapped for it: B writes on Wednesday morning; C's three rungs meet that afternoon.
  ['2026-W01', '', 'cetv 31/12 16, l 05/01 08'],
  ['2026-W02', 'ce 07/01 16', 'ce 07/01 16, cet 09/01 09, cetv 11/01 09, l 12/01 08'],
  ['2026-W03', 'ce 14/01 16', 'ce 14/01 16, cet 16/01 09, cetv 18/01 09, l 19/01 08'],
  ['2026-W04', 'ce 21/01 16', 'ce 21/01 16, cet 23/01 09, cetv 25/01 09, l 26/01 08'],
  ['2026-W05', 'ce 28/01 16', 'ce 28/01 16, cet 30/01 09, cetv 01/02 09, l 02/02 08'],
  ['2026-W06', 'ce 04/02 16', 'ce 04/02 16, cet 06/02 09, cetv 08/02 09, l 09/02 08'],
  // The Sunday before Tết lies in the break: Friday afternoon. The leader hears of the miss after the break.
  ['2026-W07', 'ce 11/02 16', 'ce 11/02 16, cet 13/02 09, cetv 13/02 16, l 23/02 08'],
  // All Tết: told once, before it. B is exempt.
  ['2026-W08', '', 'cetv 13/02 16, l 23/02 08'],
  ['2026-W09', 'ce 25/02 16', 'ce 25/02 16, cet 27/02 09, cetv 01/03 09, l 02/03 08'],
  ['2026-W10', 'ce 04/03 16', 'ce 04/03 16, cet 06/03 09, cetv 08/03 09, l 09/03 08'],
  ['2026-W11', 'ce 11/03 16', 'ce 11/03 16, cet 13/03 09, cetv 15/03 09, l 16/03 08'],
  ['2026-W12', 'ce 18/03 16', 'ce 18/03 16, cet 20/03 09, cetv 22/03 09, l 23/03 08'],
  ['2026-W13', 'ce 25/03 16', 'ce 25/03 16, cet 27/03 09, cetv 29/03 09, l 30/03 08'],
  ['2026-W14', 'ce 01/04 16', 'ce 01/04 16, cet 03/04 09, cetv 05/04 09, l 06/04 08'],
  ['2026-W15', 'ce 08/04 16', 'ce 08/04 16, cet 10/04 09, cetv 12/04 09, l 13/04 08'],
  ['2026-W16', 'ce 15/04 16', 'ce 15/04 16, cet 17/04 09, cetv 19/04 09, l 20/04 08'],
  // The Hùng Kings' Sunday, its Monday off in lieu.
  ['2026-W17', 'ce 22/04 16', 'ce 22/04 16, cet 24/04 09, cetv 24/04 16, l 28/04 08'],
  // 30 April and 1 May.
  ['2026-W18', '', 'cetv 29/04 16, l 04/05 08'],
  ['2026-W19', 'ce 06/05 16', 'ce 06/05 16, cet 08/05 09, cetv 10/05 09, l 11/05 08'],
  ['2026-W20', 'ce 13/05 16', 'ce 13/05 16, cet 15/05 09, cetv 17/05 09, l 18/05 08'],
  ['2026-W21', 'ce 20/05 16', 'ce 20/05 16, cet 22/05 09, cetv 24/05 09, l 25/05 08'],
  ['2026-W22', 'ce 27/05 16', 'ce 27/05 16, cet 29/05 09, cetv 31/05 09, l 01/06 08'],
  ['2026-W23', 'ce 03/06 16', 'ce 03/06 16, cet 05/06 09, cetv 07/06 09, l 08/06 08'],
  ['2026-W24', 'ce 10/06 16', 'ce 10/06 16, cet 12/06 09, cetv 14/06 09, l 15/06 08'],
  ['2026-W25', 'ce 17/06 16', 'ce 17/06 16, cet 19/06 09, cetv 21/06 09, l 22/06 08'],
  ['2026-W26', 'ce 24/06 16', 'ce 24/06 16, cet 26/06 09, cetv 28/06 09, l 29/06 08'],
  ['2026-W27', 'ce 01/07 16', 'ce 01/07 16, cet 03/07 09, cetv 05/07 09, l 06/07 08'],
  ['2026-W28', 'ce 08/07 16', 'ce 08/07 16, cet 10/07 09, cetv 12/07 09, l 13/07 08'],
  ['2026-W29', 'ce 15/07 16', 'ce 15/07 16, cet 17/07 09, cetv 19/07 09, l 20/07 08'],
  ['2026-W30', 'ce 22/07 16', 'ce 22/07 16, cet 24/07 09, cetv 26/07 09, l 27/07 08'],
  ['2026-W31', 'ce 29/07 16', 'ce 29/07 16, cet 31/07 09, cetv 02/08 09, l 03/08 08'],
  ['2026-W32', 'ce 05/08 16', 'ce 05/08 16, cet 07/08 09, cetv 09/08 09, l 10/08 08'],
  ['2026-W33', 'ce 12/08 16', 'ce 12/08 16, cet 14/08 09, cetv 16/08 09, l 17/08 08'],
  // The Saturday worked for 31 August leaves its Sunday an ordinary one.
  ['2026-W34', 'ce 19/08 16', 'ce 19/08 16, cet 21/08 09, cetv 23/08 09, l 24/08 08'],
  // 31 August to 2 September: the Sunday before, and the Wednesday of the next week, on Friday afternoon.
  ['2026-W35', 'ce 26/08 16', 'ce 26/08 16, cet 28/08 09, cetv 28/08 16, l 03/09 08'],
  ['2026-W36', 'ce 28/08 16', 'ce 28/08 16, cet 04/09 09, cetv 06/09 09, l 07/09 08'],
  ['2026-W37', 'ce 09/09 16', 'ce 09/09 16, cet 11/09 09, cetv 13/09 09, l 14/09 08'],
  ['2026-W38', 'ce 16/09 16', 'ce 16/09 16, cet 18/09 09, cetv 20/09 09, l 21/09 08'],
  ['2026-W39', 'ce 23/09 16', 'ce 23/09 16, cet 25/09 09, cetv 27/09 09, l 28/09 08'],
  // From October on C's second piece comes on Friday at two.
  ['2026-W40', 'ce 30/09 16', 'ce 30/09 16, cet 02/10 09'],
  ['2026-W41', 'ce 07/10 16', 'ce 07/10 16, cet 09/10 09'],
  ['2026-W42', 'ce 14/10 16', 'ce 14/10 16, cet 16/10 09'],
  ['2026-W43', 'ce 21/10 16', 'ce 21/10 16, cet 23/10 09'],
  ['2026-W44', 'ce 28/10 16', 'ce 28/10 16, cet 30/10 09'],
  ['2026-W45', 'ce 04/11 16', 'ce 04/11 16, cet 06/11 09'],
  ['2026-W46', 'ce 11/11 16', 'ce 11/11 16, cet 13/11 09'],
  // C's room is on the roster for two weeks: its contributor is reminded first, on Tuesday …
  ['2026-W47', 'ce 18/11 16', 'c 17/11 09, ce 18/11 16, cet 20/11 09'],
  // … which is 24 November, a day off: on Monday afternoon. C sends only its Friday piece.
  ['2026-W48', 'ce 25/11 16', 'c 23/11 16, ce 25/11 16, cet 27/11 09, cetv 29/11 09, l 30/11 08'],
  ['2026-W49', 'ce 02/12 16', 'ce 02/12 16, cet 04/12 09'],
  ['2026-W50', 'ce 09/12 16', 'ce 09/12 16, cet 11/12 09'],
  ['2026-W51', 'ce 16/12 16', 'ce 16/12 16, cet 18/12 09'],
  ['2026-W52', 'ce 23/12 16', 'ce 23/12 16, cet 25/12 09'],
  // Week 53: New Year's Friday, and the weekend after it.
  ['2026-W53', 'ce 30/12 16', 'ce 30/12 16, cetv 31/12 16, l 04/01 08'],
]

/**
 * Reminders of the reports A owes, due on the 20th or the working day after it. Q1 is closed on 15 March and H1 on 15
 * June, each at the first moment it may be; Q3 never; the year's on 18 December.
 */
export const REPORT_REMINDERS: readonly string[] = [
  '2026-CCHC-Q1 v 13/03 09',
  '2026-CCHC-Q3 v 14/09 09',
  '2026-CCHC-Q3 v 18/09 09',
  '2026-CCHC-Q3 vl 21/09 09',
  '2026-CCHC-Y v 14/12 09',
]

/** When A's office could close its reports, trying every hour, and what they count on the site. */
export const CLOSED_REPORTS: readonly string[] = [
  '2026-CCHC-Q1 closed 00:00 15/03/2026 counting 23',
  '2026-CCHC-H1 closed 00:00 15/06/2026 counting 50',
  '2026-CCHC-Y closed 08:00 18/12/2026 counting 103',
]
