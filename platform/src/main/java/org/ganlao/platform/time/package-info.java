/** What day it is for the law, what time it is in reality, and which days are worked. */
package org.ganlao.platform.time;
