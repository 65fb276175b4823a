/**
 * 期限: the limits of time that laws set, for whatever record runs under one; how their last days are reckoned, and who is told
 * when one has passed.
 */
package org.ganlao.laborrights.deadline;
