/**
 * The pension scheme of land-expropriated farmers (被征地农民养老保障): counties that run it, expropriations, who is covered after
 * them, the shares that come in, and the pensions of the scheme.
 */
package org.ganlao.socialinsurance.oldage.landfarmer;
