/** Workers from the countryside (农民工): what those who return home have paid to them, and how they go over into the full scheme. */
package org.ganlao.socialinsurance.oldage.migrant;
