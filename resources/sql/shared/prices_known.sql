-- SPDX-License-Identifier: GPL-3.0-or-later
-- The prices as they were known before a day began, dated ones to come included: known_plan_price and known_frozen_price,
-- for the charge rule to read instead of the present ones (R13). What was set since is left out; where it replaced what
-- was set for the same day before, the audit tells what that was.
known_plan_price AS (
    SELECT plan_id, from_on, monthly_fee_cents,
           COALESCE(LEAD(from_on) OVER (PARTITION BY plan_id ORDER BY from_on), :never) AS until_on
    FROM (SELECT p.plan_id, p.from_on,
                 CASE WHEN s.plan_id IS NULL THEN p.monthly_fee_cents
                      ELSE (SELECT e.amount_cents FROM audit_entry e
                            WHERE e.day < :since AND e.command = 'set-plan-price' AND e.code = 'done'
                              AND e.plan_id = p.plan_id AND e.effective_on = p.from_on
                            ORDER BY e.id DESC LIMIT 1) END AS monthly_fee_cents
          FROM plan_price p
          LEFT JOIN (SELECT DISTINCT plan_id, effective_on FROM audit_entry
                     WHERE day >= :since AND command = 'set-plan-price' AND code = 'done') s
              ON s.plan_id = p.plan_id AND s.effective_on = p.from_on) known
    WHERE monthly_fee_cents IS NOT NULL
), known_frozen_price AS (
    SELECT from_on, fee_cents, COALESCE(LEAD(from_on) OVER (ORDER BY from_on), :never) AS until_on
    FROM (SELECT p.from_on,
                 CASE WHEN s.effective_on IS NULL THEN p.fee_cents
                      ELSE (SELECT e.amount_cents FROM audit_entry e
                            WHERE e.day < :since AND e.command = 'set-frozen-price' AND e.code = 'done'
                              AND e.effective_on = p.from_on
                            ORDER BY e.id DESC LIMIT 1) END AS fee_cents
          FROM frozen_price p
          LEFT JOIN (SELECT DISTINCT effective_on FROM audit_entry
                     WHERE day >= :since AND command = 'set-frozen-price' AND code = 'done') s
              ON s.effective_on = p.from_on) known
    WHERE fee_cents IS NOT NULL
)
