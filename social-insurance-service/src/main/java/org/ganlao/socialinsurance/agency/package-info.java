/** Agencies with the services that they offer, the communities that care for retirees, and the five work rules. */
package org.ganlao.socialinsurance.agency;
