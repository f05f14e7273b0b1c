-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts that a run up to {as_of} would fail on, and their first failing date: no calendar row, no price, or an amount
-- beyond bounds (R19). What such an account owes before that date is charged, what comes after waits.
SELECT account_id, MIN(due_on) AS first_on FROM (
    SELECT i.account_id, i.next_billing_on AS due_on FROM integration i
    WHERE i.next_billing_on <= {as_of}
      AND NOT EXISTS (SELECT 1 FROM billing_calendar b
                      WHERE b.anchor_day = i.anchor_day AND b.due_on = i.next_billing_on)
    UNION ALL
    SELECT account_id, due_on FROM renewal_charge
    WHERE next_billing_on <= {as_of} AND due_on <= {as_of}
      AND (amount_cents IS NULL OR amount_cents < 0 OR amount_cents > 9999999999)) failures
GROUP BY account_id
