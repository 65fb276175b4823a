/** What was worked out is kept while it is true: of what is known now, hardly ever older than a quarter of a second. */
package org.ganlao.gateway.plan.figure.kept;
