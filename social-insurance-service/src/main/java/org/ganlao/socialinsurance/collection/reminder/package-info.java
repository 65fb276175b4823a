/** 催缴: payers are told, once and once more, what they have not paid or not declared; then they are ordered to. */
package org.ganlao.socialinsurance.collection.reminder;
