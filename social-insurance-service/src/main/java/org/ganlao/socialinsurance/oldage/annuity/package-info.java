/** Enterprise annuities (企业年金): plans that employers file, what is paid into them for whom, and what is paid out. */
package org.ganlao.socialinsurance.oldage.annuity;
