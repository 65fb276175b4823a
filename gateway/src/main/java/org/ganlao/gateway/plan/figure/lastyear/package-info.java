/** What stood in the year before a plan: by its own facts where a plan measured that year, else as it was stated. */
package org.ganlao.gateway.plan.figure.lastyear;
