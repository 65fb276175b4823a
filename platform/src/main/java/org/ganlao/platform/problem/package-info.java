/** What the platform refuses, and the one way in which every refusal and failure is answered: RFC 9457 problem details. */
package org.ganlao.platform.problem;
