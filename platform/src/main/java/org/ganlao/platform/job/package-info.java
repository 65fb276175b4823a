/**
 * Long work in the background that can be watched and cancelled and that survives the death of the instance which does
 * it.
 */
package org.ganlao.platform.job;
