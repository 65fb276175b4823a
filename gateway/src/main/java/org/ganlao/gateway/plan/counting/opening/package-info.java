/** What stood when counting began: opening statements of stocks, stated once, dated, replaced and never summed. */
package org.ganlao.gateway.plan.counting.opening;
