package org.ganlao.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/** The part of the region tree in which the caller may act. A token without a known region may act nowhere. */
@RequestScoped
public class RegionScope {

    private final Caller caller;
    private final RegionTree tree;

    @Inject
    RegionScope(Caller caller, RegionTree tree) {
        this.caller = caller;
        this.tree = tree;
    }

    /** A write into a foreign region is refused openly: 403 {@code region-outside-scope}. */
    public void requireWrite(String region) {
        if (!covers(region)) {
            throw new Rejection(CommonRefusal.REGION_OUTSIDE_SCOPE, region);
        }
    }

    /** An object of a foreign region does not exist for this caller: 404. */
    public void requireRead(String region) {
        if (!covers(region)) {
            throw new Rejection(CommonRefusal.NOT_FOUND);
        }
    }

    public boolean covers(String region) {
        return roots().stream().anyMatch(root -> tree.contains(root, region));
    }

    /** Whether there is no region outside. */
    public boolean coversTheTree() {
        return roots().stream().anyMatch(root -> tree.parentOf(root).isEmpty());
    }

    /** Where to begin when nothing was asked for: with the whole where the caller has it, else with the first of the caller's regions. */
    public String start(String whole) {
        return covers(whole) ? whole : roots().stream().sorted().findFirst().orElse(whole);
    }

    /** The known regions of the token. */
    public Set<String> roots() {
        return caller.regions().stream().filter(tree::knows).collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of every registered region inside the scope, for {@code region in (...)}. */
    public Set<String> covered() {
        return roots().stream()
                .flatMap(root -> tree.codesWithin(root).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
