-- SPDX-License-Identifier: GPL-3.0-or-later
-- The charge rule: what each coming billing date asks of an integration. The only place where R3 (what is charged) and
-- R13 (at which price) live; the forecast, previews, the dry run and the run all read it, so they cannot disagree.
-- Portable SQL, without date arithmetic: dates come from billing_calendar (R2), prices are ranges [from_on, until_on).
-- amount_cents is NULL where no price is in force on that day (R19).
SELECT {columns},
       s.next_billing_on AS next_billing_on,
       c.due_on AS due_on,
       c.next_due_on AS next_due_on,
       CASE WHEN s.cancel_on IS NOT NULL THEN 'removal'
            WHEN s.service = 'frozen' THEN 'frozen'
            ELSE 'connectivity' END AS kind,
       CASE WHEN s.cancel_on IS NOT NULL THEN 0
            WHEN s.service = 'frozen' THEN f.fee_cents
            WHEN s.negotiated_fee_cents IS NOT NULL THEN s.negotiated_fee_cents
            ELSE p.monthly_fee_cents END AS amount_cents,
       CASE WHEN s.cancel_on IS NOT NULL THEN NULL
            WHEN s.service = 'frozen' THEN 'frozen'
            WHEN s.negotiated_fee_cents IS NOT NULL THEN 'negotiated'
            ELSE 'plan' END AS price_origin,
       CASE WHEN s.cancel_on IS NOT NULL THEN NULL
            WHEN s.service = 'frozen' THEN f.from_on
            WHEN s.negotiated_fee_cents IS NOT NULL THEN NULL
            ELSE p.from_on END AS price_since
FROM {source} s
JOIN billing_calendar c ON c.anchor_day = s.anchor_day AND c.due_on >= s.next_billing_on
LEFT JOIN plan_price p ON p.plan_id = s.plan_id AND p.from_on <= c.due_on AND p.until_on > c.due_on
LEFT JOIN frozen_price f ON f.from_on <= c.due_on AND f.until_on > c.due_on
WHERE s.cancel_on IS NULL OR c.due_on = s.cancel_on
