package org.ganlao.laborrights.relation.contract.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ganlao.platform.problem.Rejection;

/** The acts that hold, each as it was corrected last; those that were annulled are none of them. */
public final class StandingActs {

    private final Map<Integer, Act> standing = new TreeMap<>();
    private final Map<Integer, ActKind> recorded = new TreeMap<>();

    private StandingActs() {}

    /** In the order of their days. */
    static List<Act> of(Collection<Act> acts) {
        return byNumber(acts).values().stream().sorted(Act.BY_DAY).toList();
    }

    /** By their numbers. */
    public static Map<Integer, Act> byNumber(Collection<Act> acts) {
        return all(acts).standing;
    }

    /** @throws Rejection if none has the number, or the one that had it was annulled */
    public static Act meant(Collection<Act> acts, int number) {
        return all(acts).meant(number);
    }

    private static StandingActs all(Collection<Act> acts) {
        StandingActs all = new StandingActs();
        acts.stream().sorted(Comparator.comparing(Act::number)).forEach(all::take);
        return all;
    }

    private void take(Act act) {
        switch (act.kind()) {
            case SIGN, RENEW, CHANGE, SUSPEND, RESUME, END -> standing.put(act.number(), act);
            case CORRECT -> standing.put(act.of(), meant(act.of()).stating(act.states()));
            case ANNUL -> annul(act);
        }
        recorded.put(act.number(), act.kind());
    }

    /** The whole contract's annulment changes nothing of how it would stand. */
    private void annul(Act act) {
        if (act.of() == null) {
            return;
        }
        if (meant(act.of()).kind() == ActKind.SIGN) {
            throw new Rejection(ContractRefusal.SIGNING_STANDS);
        }
        standing.remove(act.of());
    }

    private Act meant(int number) {
        Act meant = standing.get(number);
        if (meant == null) {
            ActKind kind = recorded.get(number);
            boolean annulled = kind != null && kind != ActKind.CORRECT && kind != ActKind.ANNUL;
            throw new Rejection(annulled ? ContractRefusal.ACT_ANNULLED : ContractRefusal.ACT_UNKNOWN, number);
        }
        return meant;
    }
}
