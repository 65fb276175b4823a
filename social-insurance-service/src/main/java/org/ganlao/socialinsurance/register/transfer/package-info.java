/** Insurance relations that go from one agency to another, inside the province, out of it and into it. */
package org.ganlao.socialinsurance.register.transfer;
