/**
 * Who a person or an employer is: identity numbers as values, encrypted where they are stored, masked where they are
 * shown, and replaced by tokens where they would leave the service.
 */
package org.ganlao.platform.personal;
