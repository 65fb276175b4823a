/** 举报投诉: complaints as they come in, over the counter or from anybody through the front door, until they are accepted or refused. */
package org.ganlao.laborrights.enforcement.complaint;
