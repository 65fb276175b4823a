/** News of the work: sent up by regions, read and published by the office, told as feeds; and what was found out elsewhere. */
package org.ganlao.gateway.plan.publication.bulletin;
