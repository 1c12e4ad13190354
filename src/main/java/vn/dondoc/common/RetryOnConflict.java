package vn.dondoc.common;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a service call again, at most three times in all, when two people changed the same thing at the same moment. It
 * stands outside the transaction, so that each try begins with what is true now; then the aggregate itself refuses what has
 * become impossible. Who waited too long for what another node holds is told so at once: waiting again would keep them, and
 * a connection, for as long again. Whatever writes takes its turn first.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RetryOnConflict {

    private static final int TRIES = 3;

    private final TransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();
    private final WriteTurns turns;

    RetryOnConflict(WriteTurns turns) {
        this.turns = turns;
    }

    @Around("within(vn.dondoc..*) && @within(org.springframework.stereotype.Service) && execution(public * *(..))")
    Object retry(ProceedingJoinPoint call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        if (!writes(call)) {
            return tried(call);
        }
        turns.take();
        try {
            return tried(call);
        } finally {
            turns.giveBack();
        }
    }

    private boolean writes(ProceedingJoinPoint call) {
        TransactionAttribute transaction = transactions.getTransactionAttribute(
                ((MethodSignature) call.getSignature()).getMethod(),
                call.getTarget().getClass());
        return transaction != null && !transaction.isReadOnly();
    }

    private static Object tried(ProceedingJoinPoint call) throws Throwable {
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                return proceed(call);
            } catch (ConcurrencyFailureException conflict) {
                Thread.onSpinWait();
            }
        }
        return proceed(call);
    }

    private static Object proceed(ProceedingJoinPoint call) throws Throwable {
        try {
            return call.proceed();
        } catch (DataAccessException | TransactionException fault) {
            if (DatabaseFault.waitedTooLong(fault)) {
                throw new Refusal("fault.held-elsewhere");
            }
            throw fault;
        }
    }
}
