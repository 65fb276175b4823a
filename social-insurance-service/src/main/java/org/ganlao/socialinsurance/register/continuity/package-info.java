/** How whole a person's time in an insurance is: months that count, and gaps between them (社会保险关系接续). */
package org.ganlao.socialinsurance.register.continuity;
