/** What happens here, told live to those who listen, in one order and with resume. */
package org.ganlao.gateway.plan.oversight.stream;
