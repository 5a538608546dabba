/**
 */
package org.chancery.model.negotiation.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionEvent;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationPackage;

import org.chancery.model.parties.Party;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Concession</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getIssue <em>Issue</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getOffered <em>Offered</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getGiven <em>Given</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getReceived <em>Received</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getCounterItems <em>Counter Items</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getCostNote <em>Cost Note</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getGainNote <em>Gain Note</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getAlternative <em>Alternative</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ConcessionImpl#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConcessionImpl extends IdentifiedImpl implements Concession {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssue() <em>Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssue()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssue() <em>Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssue()
	 * @generated
	 * @ordered
	 */
	protected String issue = ISSUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Party party;

	/**
	 * The default value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected static final String ASKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected String asked = ASKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffered() <em>Offered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffered()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffered() <em>Offered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffered()
	 * @generated
	 * @ordered
	 */
	protected String offered = OFFERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected String given = GIVEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected String received = RECEIVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClauses() <em>Clauses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Clause> clauses;

	/**
	 * The cached value of the '{@link #getCounterItems() <em>Counter Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Concession> counterItems;

	/**
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected String authority = AUTHORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal GAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal gain = GAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostNote() <em>Cost Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostNote()
	 * @generated
	 * @ordered
	 */
	protected static final String COST_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCostNote() <em>Cost Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostNote()
	 * @generated
	 * @ordered
	 */
	protected String costNote = COST_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGainNote() <em>Gain Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGainNote()
	 * @generated
	 * @ordered
	 */
	protected static final String GAIN_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGainNote() <em>Gain Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGainNote()
	 * @generated
	 * @ordered
	 */
	protected String gainNote = GAIN_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlternative() <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternative()
	 * @generated
	 * @ordered
	 */
	protected static final String ALTERNATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternative() <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternative()
	 * @generated
	 * @ordered
	 */
	protected String alternative = ALTERNATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ConcessionStatus STATUS_EDEFAULT = ConcessionStatus.FLOATED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ConcessionStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<ConcessionEvent> events;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConcessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NegotiationPackage.Literals.CONCESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssue() {
		return issue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssue(String newIssue) {
		String oldIssue = issue;
		issue = newIssue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__ISSUE, oldIssue, issue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		if (party != null && party.eIsProxy()) {
			InternalEObject oldParty = (InternalEObject)party;
			party = (Party)eResolveProxy(oldParty);
			if (party != oldParty) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NegotiationPackage.CONCESSION__PARTY, oldParty, party));
			}
		}
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		Party oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsked() {
		return asked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsked(String newAsked) {
		String oldAsked = asked;
		asked = newAsked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__ASKED, oldAsked, asked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOffered() {
		return offered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffered(String newOffered) {
		String oldOffered = offered;
		offered = newOffered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__OFFERED, oldOffered, offered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGiven() {
		return given;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiven(String newGiven) {
		String oldGiven = given;
		given = newGiven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__GIVEN, oldGiven, given));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceived() {
		return received;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceived(String newReceived) {
		String oldReceived = received;
		received = newReceived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__RECEIVED, oldReceived, received));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectResolvingEList<Clause>(Clause.class, this, NegotiationPackage.CONCESSION__CLAUSES);
		}
		return clauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concession> getCounterItems() {
		if (counterItems == null) {
			counterItems = new EObjectResolvingEList<Concession>(Concession.class, this, NegotiationPackage.CONCESSION__COUNTER_ITEMS);
		}
		return counterItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(String newAuthority) {
		String oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(BigDecimal newCost) {
		BigDecimal oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getGain() {
		return gain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGain(BigDecimal newGain) {
		BigDecimal oldGain = gain;
		gain = newGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__GAIN, oldGain, gain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCostNote() {
		return costNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostNote(String newCostNote) {
		String oldCostNote = costNote;
		costNote = newCostNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__COST_NOTE, oldCostNote, costNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGainNote() {
		return gainNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGainNote(String newGainNote) {
		String oldGainNote = gainNote;
		gainNote = newGainNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__GAIN_NOTE, oldGainNote, gainNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlternative() {
		return alternative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternative(String newAlternative) {
		String oldAlternative = alternative;
		alternative = newAlternative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__ALTERNATIVE, oldAlternative, alternative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConcessionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ConcessionStatus newStatus) {
		ConcessionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CONCESSION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConcessionEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<ConcessionEvent>(ConcessionEvent.class, this, NegotiationPackage.CONCESSION__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NegotiationPackage.CONCESSION__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NegotiationPackage.CONCESSION__LABEL:
				return getLabel();
			case NegotiationPackage.CONCESSION__ISSUE:
				return getIssue();
			case NegotiationPackage.CONCESSION__PARTY:
				if (resolve) return getParty();
				return basicGetParty();
			case NegotiationPackage.CONCESSION__ASKED:
				return getAsked();
			case NegotiationPackage.CONCESSION__OFFERED:
				return getOffered();
			case NegotiationPackage.CONCESSION__GIVEN:
				return getGiven();
			case NegotiationPackage.CONCESSION__RECEIVED:
				return getReceived();
			case NegotiationPackage.CONCESSION__CLAUSES:
				return getClauses();
			case NegotiationPackage.CONCESSION__COUNTER_ITEMS:
				return getCounterItems();
			case NegotiationPackage.CONCESSION__AUTHORITY:
				return getAuthority();
			case NegotiationPackage.CONCESSION__COST:
				return getCost();
			case NegotiationPackage.CONCESSION__GAIN:
				return getGain();
			case NegotiationPackage.CONCESSION__COST_NOTE:
				return getCostNote();
			case NegotiationPackage.CONCESSION__GAIN_NOTE:
				return getGainNote();
			case NegotiationPackage.CONCESSION__ALTERNATIVE:
				return getAlternative();
			case NegotiationPackage.CONCESSION__STATUS:
				return getStatus();
			case NegotiationPackage.CONCESSION__EVENTS:
				return getEvents();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case NegotiationPackage.CONCESSION__LABEL:
				setLabel((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__ISSUE:
				setIssue((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__PARTY:
				setParty((Party)newValue);
				return;
			case NegotiationPackage.CONCESSION__ASKED:
				setAsked((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__OFFERED:
				setOffered((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__GIVEN:
				setGiven((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__RECEIVED:
				setReceived((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__CLAUSES:
				getClauses().clear();
				getClauses().addAll((Collection<? extends Clause>)newValue);
				return;
			case NegotiationPackage.CONCESSION__COUNTER_ITEMS:
				getCounterItems().clear();
				getCounterItems().addAll((Collection<? extends Concession>)newValue);
				return;
			case NegotiationPackage.CONCESSION__AUTHORITY:
				setAuthority((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__COST:
				setCost((BigDecimal)newValue);
				return;
			case NegotiationPackage.CONCESSION__GAIN:
				setGain((BigDecimal)newValue);
				return;
			case NegotiationPackage.CONCESSION__COST_NOTE:
				setCostNote((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__GAIN_NOTE:
				setGainNote((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__ALTERNATIVE:
				setAlternative((String)newValue);
				return;
			case NegotiationPackage.CONCESSION__STATUS:
				setStatus((ConcessionStatus)newValue);
				return;
			case NegotiationPackage.CONCESSION__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends ConcessionEvent>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case NegotiationPackage.CONCESSION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__ISSUE:
				setIssue(ISSUE_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__PARTY:
				setParty((Party)null);
				return;
			case NegotiationPackage.CONCESSION__ASKED:
				setAsked(ASKED_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__OFFERED:
				setOffered(OFFERED_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__GIVEN:
				setGiven(GIVEN_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__RECEIVED:
				setReceived(RECEIVED_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__CLAUSES:
				getClauses().clear();
				return;
			case NegotiationPackage.CONCESSION__COUNTER_ITEMS:
				getCounterItems().clear();
				return;
			case NegotiationPackage.CONCESSION__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__COST:
				setCost(COST_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__COST_NOTE:
				setCostNote(COST_NOTE_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__GAIN_NOTE:
				setGainNote(GAIN_NOTE_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__ALTERNATIVE:
				setAlternative(ALTERNATIVE_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case NegotiationPackage.CONCESSION__EVENTS:
				getEvents().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case NegotiationPackage.CONCESSION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case NegotiationPackage.CONCESSION__ISSUE:
				return ISSUE_EDEFAULT == null ? issue != null : !ISSUE_EDEFAULT.equals(issue);
			case NegotiationPackage.CONCESSION__PARTY:
				return party != null;
			case NegotiationPackage.CONCESSION__ASKED:
				return ASKED_EDEFAULT == null ? asked != null : !ASKED_EDEFAULT.equals(asked);
			case NegotiationPackage.CONCESSION__OFFERED:
				return OFFERED_EDEFAULT == null ? offered != null : !OFFERED_EDEFAULT.equals(offered);
			case NegotiationPackage.CONCESSION__GIVEN:
				return GIVEN_EDEFAULT == null ? given != null : !GIVEN_EDEFAULT.equals(given);
			case NegotiationPackage.CONCESSION__RECEIVED:
				return RECEIVED_EDEFAULT == null ? received != null : !RECEIVED_EDEFAULT.equals(received);
			case NegotiationPackage.CONCESSION__CLAUSES:
				return clauses != null && !clauses.isEmpty();
			case NegotiationPackage.CONCESSION__COUNTER_ITEMS:
				return counterItems != null && !counterItems.isEmpty();
			case NegotiationPackage.CONCESSION__AUTHORITY:
				return AUTHORITY_EDEFAULT == null ? authority != null : !AUTHORITY_EDEFAULT.equals(authority);
			case NegotiationPackage.CONCESSION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case NegotiationPackage.CONCESSION__GAIN:
				return GAIN_EDEFAULT == null ? gain != null : !GAIN_EDEFAULT.equals(gain);
			case NegotiationPackage.CONCESSION__COST_NOTE:
				return COST_NOTE_EDEFAULT == null ? costNote != null : !COST_NOTE_EDEFAULT.equals(costNote);
			case NegotiationPackage.CONCESSION__GAIN_NOTE:
				return GAIN_NOTE_EDEFAULT == null ? gainNote != null : !GAIN_NOTE_EDEFAULT.equals(gainNote);
			case NegotiationPackage.CONCESSION__ALTERNATIVE:
				return ALTERNATIVE_EDEFAULT == null ? alternative != null : !ALTERNATIVE_EDEFAULT.equals(alternative);
			case NegotiationPackage.CONCESSION__STATUS:
				return status != STATUS_EDEFAULT;
			case NegotiationPackage.CONCESSION__EVENTS:
				return events != null && !events.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (label: ");
		result.append(label);
		result.append(", issue: ");
		result.append(issue);
		result.append(", asked: ");
		result.append(asked);
		result.append(", offered: ");
		result.append(offered);
		result.append(", given: ");
		result.append(given);
		result.append(", received: ");
		result.append(received);
		result.append(", authority: ");
		result.append(authority);
		result.append(", cost: ");
		result.append(cost);
		result.append(", gain: ");
		result.append(gain);
		result.append(", costNote: ");
		result.append(costNote);
		result.append(", gainNote: ");
		result.append(gainNote);
		result.append(", alternative: ");
		result.append(alternative);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //ConcessionImpl
