package vn.dondoc.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findByUsername(String username);

    List<Person> findByIdIn(Collection<Long> ids);

    List<Person> findAll();

    long count();
}
