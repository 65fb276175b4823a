package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.ganlao.skills.certification.credential.domain.StatusPurpose;

/** Where status lists are published. */
@ApplicationScoped
class StatusListAddresses {

    static final String PATH = "/v1/credential-status";

    private final CredentialSettings settings;

    StatusListAddresses(CredentialSettings settings) {
        this.settings = settings;
    }

    String of(int list, StatusPurpose purpose) {
        return "%s%s/%d/%s"
                .formatted(settings.issuer(), PATH, list, purpose.name().toLowerCase(Locale.ROOT));
    }
}
