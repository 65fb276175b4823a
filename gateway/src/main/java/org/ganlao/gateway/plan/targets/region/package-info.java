/** The region tree as queries need it. */
package org.ganlao.gateway.plan.targets.region;
