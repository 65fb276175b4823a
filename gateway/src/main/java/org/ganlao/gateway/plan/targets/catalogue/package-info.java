/** What the gateway measures and what the plan promises: data in {@code plans/}, checked at start against the contracts. */
package org.ganlao.gateway.plan.targets.catalogue;
