/** Reward instead of subsidy (以奖代补): a pot of the employment fund that cities share by what they achieved. */
package org.ganlao.employment.money.reward;
