/**
 * Money that is given to persons, employers and agencies, whatever for: one way from the claim to the payment and back. The
 * features that know who is entitled ask here with {@link org.ganlao.employment.aid.support.Supports}.
 */
package org.ganlao.employment.aid.support;
