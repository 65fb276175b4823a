/** Holds the totals against what the services count in their own tables, and names every difference. */
package org.ganlao.gateway.plan.oversight.reconciliation;
