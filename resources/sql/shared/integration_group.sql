-- SPDX-License-Identifier: GPL-3.0-or-later
-- Integrations that the charge rule asks the same of, so that a forecast over a million of them expands some hundreds.
-- Counts may be parts, of both signs. What was negotiated is added up: negotiated_fee_cents is the sum of all in the
-- group, not the fee of each.
SELECT anchor_day, next_billing_on, service,
       CASE WHEN cancels = 1 THEN next_billing_on END AS cancel_on,
       plan_id,
       CASE WHEN MIN(fee_cents) >= 0 THEN CAST(SUM(fee_cents * integrations) AS BIGINT) END AS negotiated_fee_cents,
       CAST(SUM(integrations) AS BIGINT) AS integrations
FROM {counts}
GROUP BY anchor_day, next_billing_on, service, cancels, plan_id, CASE WHEN fee_cents >= 0 THEN 1 ELSE 0 END
HAVING SUM(integrations) > 0
