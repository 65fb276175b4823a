package org.ganlao.employment.market.matching.domain;

import java.util.List;
import java.util.TreeSet;

/** The best of many matches, seen one by one. */
public final class BestMatches {

    private final int most;
    private final TreeSet<Match> best = new TreeSet<>();

    /** @param most how many are kept */
    public BestMatches(int most) {
        this.most = most;
    }

    public void see(Match match) {
        best.add(match);
        if (best.size() > most) {
            best.pollLast();
        }
    }

    /** The best first. */
    public List<Match> inOrder() {
        return List.copyOf(best);
    }
}
