package org.ganlao.laborrights.enforcement.credit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which it is published, or removed. */
@Schema(examples = "{\"on\":\"2007-05-20\"}")
record ViolatorPublicationDay(@NotNull LocalDate on) {}
