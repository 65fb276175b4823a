package org.ganlao.laborrights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Limits as the caller may see them. */
@ApplicationScoped
class ShowDeadlines {

    private final DeadlineRepository deadlines;

    ShowDeadlines(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    DeadlineView one(UUID id) {
        Deadline found = deadlines.visible(id);
        return view(found, deadlines.raised(List.of(found)));
    }

    Page<DeadlineView> page(DeadlineFilter filter, Paging paging) {
        Page<Deadline> page = deadlines.page(filter, paging);
        Map<UUID, List<RaisedStep>> raised = deadlines.raised(page.items());
        return page.map(found -> view(found, raised));
    }

    private static DeadlineView view(Deadline found, Map<UUID, List<RaisedStep>> raised) {
        return DeadlineView.from(found, raised.getOrDefault(found.id(), List.of()));
    }
}
