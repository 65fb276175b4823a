/** 信访: what people bring before the bureau, group incidents, and who is warned of where they gather. */
package org.ganlao.laborrights.petition;
