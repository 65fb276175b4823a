/** How far the gateway knows what each source has recorded. */
package org.ganlao.gateway.plan.counting.freshness;
