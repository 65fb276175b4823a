package org.ganlao.employment.market.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadIntroductions {

    private final IntroductionRepository introductions;
    private final Persons persons;
    private final AuditedReads reads;

    ReadIntroductions(IntroductionRepository introductions, Persons persons, AuditedReads reads) {
        this.introductions = introductions;
        this.persons = persons;
        this.reads = reads;
    }

    IntroductionView one(UUID id) {
        IntroductionView view = view(introductions.visible(id));
        reads.one("introduction", id);
        return view;
    }

    Page<IntroductionView> page(IntroductionFilter filter, Paging paging) {
        Page<Introduction> page = introductions.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("introduction");
        return page.map(this::view);
    }

    private IntroductionView view(Introduction introduction) {
        return IntroductionView.from(introduction, persons.show(introduction.person()));
    }
}
