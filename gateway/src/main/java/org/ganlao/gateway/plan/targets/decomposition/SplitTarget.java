package org.ganlao.gateway.plan.targets.decomposition;

import java.util.Map;

/**
 * A target and its shares.
 *
 * @param weights code of the set by which it was split; null of a split by hand
 * @param shares by region; the split region itself stands for its own unit
 */
record SplitTarget(String indicator, Share whole, String weights, Map<String, Share> shares) {}
