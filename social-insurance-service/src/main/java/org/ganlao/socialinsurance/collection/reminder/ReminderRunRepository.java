package org.ganlao.socialinsurance.collection.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderRun;

@ApplicationScoped
class ReminderRunRepository extends FactRepository<ReminderRun> {

    ReminderRunRepository(RegionScope scope) {
        super(scope, ReminderRun.class, "region");
    }

    Page<ReminderRun> page(String region, Paging paging) {
        return visible().where("r.region = :region", "region", region).page(paging, latestFirst("r.toldOn"));
    }
}
