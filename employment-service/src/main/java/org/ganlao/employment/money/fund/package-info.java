/** The employment fund (就业再就业专项资金): the province's budget, its way down to the counties, and what is paid out of it. */
package org.ganlao.employment.money.fund;
