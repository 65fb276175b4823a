/** Sums of readings per measure, region and month: as they stand, and as they were known at an instant. */
package org.ganlao.gateway.plan.counting.total;
