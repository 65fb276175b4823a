/** Hard-up units: subsidies for the living of their retirees, and firms that pay at once for those that they leave behind. */
package org.ganlao.socialinsurance.oldage.hardship;
