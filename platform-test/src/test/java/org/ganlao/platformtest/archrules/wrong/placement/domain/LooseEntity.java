package org.ganlao.platformtest.archrules.wrong.placement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class LooseEntity {

    @Id
    UUID id;
}
