/** Periods of a plan, frozen, signed and published by number; and what has been corrected since. */
package org.ganlao.gateway.plan.publication.release;
