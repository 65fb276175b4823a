/** Targets split down the region tree, by revisions that one person proposes and another approves. */
package org.ganlao.gateway.plan.targets.decomposition;
