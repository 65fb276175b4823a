/** Says what needs somebody's attention: once, until it is over. */
package org.ganlao.gateway.plan.oversight.alert;
