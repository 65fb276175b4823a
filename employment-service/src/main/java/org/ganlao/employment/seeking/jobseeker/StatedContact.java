package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.jobseeker.domain.Contact;
import org.ganlao.employment.seeking.jobseeker.domain.ContactWay;

/** That a job seeker was heard of, as requests state it and answers show it. */
@Schema(examples = "{\"on\":\"2007-04-02\",\"way\":\"visit\"}")
record StatedContact(@NotNull LocalDate on, @NotNull ContactWay way) {

    Contact contact() {
        return new Contact(on, way);
    }

    static StatedContact from(Contact contact) {
        return new StatedContact(contact.on(), contact.way());
    }
}
