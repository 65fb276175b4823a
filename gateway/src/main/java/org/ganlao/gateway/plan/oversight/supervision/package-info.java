/** Follows the plan's items: who has to do what by when, what was reported of it, and how each item stands (督查). */
package org.ganlao.gateway.plan.oversight.supervision;
